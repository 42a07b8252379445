from django.urls import path

from portal.base.caching import public_page
from portal.notice_board import views

# Under /board/
urlpatterns = [
    path("", public_page(views.board), name="board"),
    path("<slug:code>/", public_page(views.board), name="department-board"),
    path("<slug:code>/sheet/", public_page(views.sheet), name="board-sheet"),
    path("<slug:code>/log/", public_page(views.showings, "page"), name="board-log"),
    path("<slug:code>/log/<int:pk>/", public_page(views.showing), name="board-showing"),
]
