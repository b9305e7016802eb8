"""
`GET /people?q=…` in a company of 100,000 people, by everything a colleague may be remembered by: CPU of the server for
each request, median of the rounds. Each asks for the same again and again, as nothing is kept between requests.
"""

import statistics
import urllib.parse

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request
from measure.okra import Okra
from measure.planting import EMAIL

WRITTEN, TIMES = 20_000, 5


def main():
    with Copy(company(WRITTEN)) as folder:
        database = tables(folder)
        multiply(database)
        asked = questions(database)
        with Okra(folder) as okra:
            headers = okra.sign_in(EMAIL) | {"Accept": "application/json"}
            measures = [asking(okra, headers, text) for text in asked.values()]
            for name, text, taken in zip(asked, asked.values(), in_turn(measures, rounds=2)):
                figure(f"By {name}: {text}", statistics.median(taken) / 1000, "ms", most=5)


def multiply(database):
    """Lets everybody join five times, with an address of their own; more sheets would take long and are not searched."""
    columns = [column[1] for column in database.execute("PRAGMA table_info(person)")]
    rest = ", ".join(name for name in columns if name not in ("id", "email"))
    originals = "FROM person WHERE id < 1 << 59"
    database.execute("BEGIN")
    for number in range(1, TIMES):
        # Identifiers of this height are years ahead of those that the program makes.
        apart = number << 59
        database.execute(
            f"INSERT INTO person (id, email, {rest}) SELECT id + ?, ? || email, {rest} {originals}",
            [apart, f"{number}."],
        )
        database.execute(
            """
            INSERT INTO person_term (rank, term, person_id)
            SELECT t.rank, CASE WHEN t.term = p.email THEN ? || t.term ELSE t.term END, p.id + ?
            FROM person p JOIN person_term t ON t.person_id = p.id WHERE p.id < 1 << 59
            """, [f"{number}.", apart],
        )
    database.execute("COMMIT")


def questions(database):
    """What to ask for, taken from somebody in the middle of the company."""
    person, name, email, title = database.execute(
        "SELECT id, name, email, title FROM person WHERE left_on IS NULL AND title <> '' ORDER BY id LIMIT 1 OFFSET ?",
        [WRITTEN * TIMES // 2],
    ).fetchone()
    terms = [term for (term,) in database.execute(
        "SELECT term FROM person_term WHERE person_id = ? AND rank = 0", [person]
    )]
    pinyin = [term for term in terms if term.isascii() and term.isalpha()]
    return {
        "characters": name,
        "the first character, which thousands share": name[0],
        "pinyin": max(pinyin, key=len),
        "initials": min(pinyin, key=len),
        "two letters": max(pinyin, key=len)[:2],
        "e-mail": email,
        "title": title,
        "first character and title": f"{name[0]} {title}",
        "what nobody is called": "zzzqx",
    }


def asking(okra, headers, text):
    path = f"/people?q={urllib.parse.quote(text)}"
    okra.page(path, headers)
    return lambda: microseconds_per_request(okra.id, okra.address + path, headers)


if __name__ == "__main__":
    main()
