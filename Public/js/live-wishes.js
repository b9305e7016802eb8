// What the open pages of a browser want to hear of, put together to one address.

/** @typedef {{watch: string[], look: string[], at: number}} Wish */

const most = 200;

/**
 * The query of the stream. Pages that were looked at last come first, for the server takes only so many.
 * @param {Iterable<Wish>} wishes
 */
export function query(wishes) {
    const sorted = [...wishes].sort((a, b) => b.at - a.at);
    const watch = [...new Set(sorted.flatMap((wish) => wish.watch))].slice(0, most);
    const look = [...new Set(sorted.flatMap((wish) => wish.look))].filter((each) => watch.includes(each));
    if (!sorted.length) return "";
    // In one order, so that the same wishes are the same address.
    return `watch=${watch.sort().join(",")}&look=${look.sort().join(",")}`;
}
