/**
 * A number as people write it: with separators, full-width digits, a unit behind.
 * @param {string} text
 */
export function numberIn(text) {
    const plain = text.normalize("NFKC").replace(/[,\s_]/g, "").match(/^[^\d.+-]*([+-]?\d*\.?\d+)/);
    return plain ? Number(plain[1]) : NaN;
}
