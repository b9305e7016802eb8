/**
 * Puts a node before another, without taking the focus or the caret out of it.
 *
 * Browsers that cannot move (Safari) would lose the focus: there the others go around the node, or the focus is given back.
 * @param {ChildNode} node @param {Element} parent @param {ChildNode | null} before
 */
export function put(node, parent, before) {
    if (node === before || (node.parentNode === parent && node.nextSibling === before)) return;
    const active = document.activeElement;
    if (!active || !node.contains(active)) return void parent.insertBefore(node, before);
    const selection = getSelection();
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
    const mover = /** @type {{moveBefore?: (node: Node, before: Node | null) => void}} */ (
        /** @type {unknown} */ (parent)
    );
    if (mover.moveBefore) mover.moveBefore(node, before);
    else if (node.parentNode === parent) goAround(node, parent, before);
    else parent.insertBefore(node, before);
    if (document.activeElement !== active && active instanceof HTMLElement) active.focus({ preventScroll: true });
    if (anchorNode && focusNode && node.contains(anchorNode) && node.contains(focusNode)) {
        selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
}

/** @param {ChildNode} node @param {Element} parent @param {ChildNode | null} before */
function goAround(node, parent, before) {
    const all = /** @type {ChildNode[]} */ ([...parent.childNodes]);
    const [from, to] = [all.indexOf(node), before ? all.indexOf(before) : all.length];
    if (to < from) node.after(...all.slice(to, from));
    else node.before(...all.slice(from + 1, to));
}
