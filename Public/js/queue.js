/**
 * What was typed and not kept yet, in the order of writing. `was` is the text that writing began with, `also` goes along,
 * and `sent` went out lately, so that one's own earlier words are no surprise. `hasLeft` says that nobody is writing it any
 * more: it is sent from wherever it is found.
 * @typedef {{address: string, field: string, value: string, was?: string, also?: Record<string, string>, sent?: string[],
 *     at: number, hasLeft?: boolean}} Entry
 */

/** Nobody types without a key for as long as this, in milliseconds: after it, an entry belongs to whoever finds it. */
const silence = 10_000;

/**
 * Adds what was typed. The last of a field wins, at the place of the first, and the text it began with stays.
 * @param {Entry[]} entries
 * @param {Entry} entry
 * @returns {Entry[]}
 */
export function merge(entries, entry) {
    const place = entries.findIndex((each) => isSame(each, entry));
    if (place < 0) return [...entries, entry];
    const { was = entry.was, sent = [] } = entries[place];
    return entries.toSpliced(place, 1, { ...entry, was, sent: [...sent, ...entry.sent ?? []].slice(-5) });
}

/**
 * Takes out what has been kept, unless the field has gone on.
 * @param {Entry[]} entries
 * @param {Pick<Entry, "address" | "field" | "value">} sent
 * @returns {Entry[]}
 */
export function settle(entries, sent) {
    return entries.flatMap((each) => {
        if (!isSame(each, sent)) return [each];
        if (each.value === sent.value) return [];
        return [each.was === undefined ? each : { ...each, was: sent.value }];
    });
}

/**
 * What can be sent for somebody: not what is being typed right now, perhaps in another tab.
 * @param {Entry[]} entries
 * @param {number} now
 * @returns {Entry[]}
 */
export function ripe(entries, now) {
    return entries.filter((each) => each.hasLeft || now - each.at > silence);
}

/** @param {Entry} entry */
export function fields(entry) {
    const all = new URLSearchParams({ [entry.field]: entry.value, ...entry.also });
    if (entry.was !== undefined) all.set("was", entry.was);
    return all;
}

/** @param {Pick<Entry, "address" | "field">} one @param {Pick<Entry, "address" | "field">} other */
function isSame(one, other) {
    return one.address === other.address && one.field === other.field;
}
