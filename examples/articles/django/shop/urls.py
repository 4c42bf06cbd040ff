import libpq_link
from django.http import JsonResponse
from django.urls import path


def hello(request):
    return JsonResponse({"hello": "world", "libpq": libpq_link.version()})


urlpatterns = [path("", hello)]
