"""What the department discloses, what it must disclose, and how its processes run."""

from disclosures.models.item import KEYWORD_MARKS, Category, ChannelUse, Item, ItemFile

__all__ = ["KEYWORD_MARKS", "Category", "ChannelUse", "Item", "ItemFile"]
