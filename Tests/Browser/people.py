"""The people of the sample company, as they come to the door."""

import re
import urllib.error
import urllib.parse
import urllib.request

PASSWORD = "okra-demo"
EVERYBODY = [
    "zhouqiming", "guweizhen", "helei", "suxiaotang", "jiangyutong", "yezhiqiu", "tangyichen", "lumingxuan", "chengkexin",
    "gaoyuan", "linruoxi", "shenjiayi", "xuanran", "maxiao",
]


def sign_in(page, person, password=PASSWORD, at=""):
    """Signs in through the form; `person` is the part before the @, or a whole address."""
    page.goto(f"{at}/sign-in")
    page.locator("input[name=email]").fill(person if "@" in person else f"{person}@qinghe.example")
    page.locator("input[name=password]").fill(password)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url(re.compile(r"^(?!.*/sign-in)"))
    return page


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def session(address, person):
    """Signs in as a browser without pages would, and gives the value of the session's cookie."""
    form = urllib.parse.urlencode({"email": f"{person}@qinghe.example", "password": PASSWORD}).encode()
    try:
        answer = urllib.request.build_opener(Stay).open(f"{address}/sign-in", form, timeout=60)
    except urllib.error.HTTPError as redirect:
        answer = redirect
    return re.search("okra_session=([^;]+)", "; ".join(answer.headers.get_all("Set-Cookie")))[1]
