"""政务公开栏: what a screen in a lobby and the sheet in its glass case show, and since when."""
