"""The people of the sample company, as they come to the door."""

import re

PASSWORD = "okra-demo"


def sign_in(page, person, password=PASSWORD, at=""):
    """Signs in through the form; `person` is the part before the @, or a whole address."""
    page.goto(f"{at}/sign-in")
    page.locator("input[name=email]").fill(person if "@" in person else f"{person}@qinghe.example")
    page.locator("input[name=password]").fill(password)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url(re.compile(r"^(?!.*/sign-in)"))
    return page
