from portal.supervision.tickets.models import Attempt, Question, Ticket

__all__ = ["Attempt", "Question", "Ticket"]
