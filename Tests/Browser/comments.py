"""Comments as people meet them: selecting words, the threads beside a sheet, what is highlighted."""

import json

from sheets import changing, until


def select(text, words):
    """Selects words in a line as a pointer would."""
    text.scroll_into_view_if_needed()
    text.evaluate(
        """(element, words) => {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const start = node.data.indexOf(words);
                if (start < 0) continue;
                const range = document.createRange();
                range.setStart(node, start);
                range.setEnd(node, start + words.length);
                getSelection().removeAllRanges();
                return getSelection().addRange(range);
            }
        }""", words)


def bar(page):
    return page.get_by_role("toolbar", name="选中的文字")


def thread(page, words):
    return page.locator(".thread").filter(has_text=words)


def painted(page, *words, name=None):
    """Waits until these words are highlighted, and no others."""
    names = [name] if name else ["commented", "commented-on"]
    until(page, f"""JSON.stringify({json.dumps(names)}.flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map(String)).sort()) === JSON.stringify({json.dumps(sorted(words))}.sort())""")


def say(page, words, name="写评论，@ 提及同事"):
    page.get_by_role("textbox", name=name).last.click()
    page.keyboard.type(words)
    with changing(page):
        page.keyboard.press("Control+Enter")
