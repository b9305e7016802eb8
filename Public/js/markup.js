/**
 * The form in which prose passes through a plain text field: a mention reads `@[何磊](person:123)`; in a name `]` and `\`
 * carry a backslash, and text that looks like the beginning of a mention carries one between `@` and `[`.
 * @typedef {{text: string} | {person: string, name: string}} Segment
 */

/**
 * @param {Segment[]} segments
 * @returns {string}
 */
export function write(segments) {
    return segments.map((segment) => {
        if ("text" in segment) return segment.text.replace(/@(?=\\*\[)/g, "@\\");
        return `@[${segment.name.replace(/[\\\]]/g, "\\$&")}](person:${segment.person})`;
    }).join("");
}

/**
 * @param {string} markup
 * @returns {Segment[]}
 */
export function read(markup) {
    /** @type {Segment[]} */
    const segments = [];
    const pattern = /@\[((?:\\[^]|[^\]\\\n])+)\]\(person:([0-9]{1,19})\)|@\\(?=\\*\[)|[^]/gu;
    for (const [piece, name, person] of markup.matchAll(pattern)) {
        if (person) {
            segments.push({ person, name: name.replace(/\\([^])/gu, "$1") });
            continue;
        }
        const text = piece === "@\\" ? "@" : piece;
        const last = segments.at(-1);
        if (last && "text" in last) last.text += text;
        else segments.push({ text });
    }
    return segments;
}

/**
 * What an editor holds, tidied as the server tidies: plain spaces, no white space at the ends, lines only where allowed.
 * @param {Node} root
 * @param {boolean} [hasLines]
 */
export function markupOf(root, hasLines = false) {
    const segments = segmentsOf(root).map((segment) => {
        if (!("text" in segment)) return segment;
        const text = segment.text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[\t\u00a0\u202f\u2007]/g, " ");
        return { text: (hasLines ? text : text.replace(/\n+/g, " ")).replace(/\ufeff/g, "") };
    });
    return write(segments).replace(/ +\n/g, "\n").trim();
}

/**
 * @param {Node} root
 * @returns {Segment[]}
 */
function segmentsOf(root) {
    return [...root.childNodes].flatMap((node) => {
        if (node.nodeType === 3) return [{ text: node.nodeValue ?? "" }];
        if (node.nodeType !== 1) return [];
        const element = /** @type {HTMLElement} */ (node);
        if (element.nodeName === "BR") return [{ text: "\n" }];
        const person = element.dataset.person;
        if (person) return [{ person, name: (element.dataset.name ?? element.textContent ?? "").replace(/^@/, "") }];
        const inside = segmentsOf(element);
        return ["DIV", "P"].includes(element.nodeName) && element.previousSibling
            ? [{ text: "\n" }, ...inside]
            : inside;
    });
}

/**
 * The nodes that show markup.
 * @param {string} markup
 */
export function nodesOf(markup) {
    return read(markup).map((part) =>
        "text" in part ? document.createTextNode(part.text) : mention(part.person, part.name)
    );
}

/**
 * Leaves room for the caret outside a mention at either end; saving trims it off again.
 * @param {Element} editor
 */
export function leaveRoom(editor) {
    if (editor.firstChild instanceof Element) editor.prepend(" ");
    if (editor.lastChild instanceof Element) editor.append(" ");
}

/** @param {string} person @param {string} name */
export function mention(person, name) {
    const link = document.createElement("a");
    link.className = "mention";
    link.href = `/people/${person}`;
    link.dataset.person = person;
    link.setAttribute("contenteditable", "false");
    link.textContent = `@${name}`;
    return link;
}
