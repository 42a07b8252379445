"""免予公开、不予公开: proposed by one, decided by another outside the unit, in public."""
