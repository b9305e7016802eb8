/**
 * Puts a popover below (or, without room, above) a place on screen; on a phone the style sheet lays it at the foot.
 * @param {HTMLElement} popover
 * @param {DOMRect | null} place none: in the upper middle
 */
export function putBeside(popover, place) {
    const { style } = popover;
    if (innerWidth <= 720) return style.removeProperty("inset");
    style.setProperty("position-area", "none");
    style.position = "fixed";
    style.inset = "auto";
    style.margin = "0";
    const { offsetWidth: width, offsetHeight: height } = popover;
    const left = place ? place.left : (innerWidth - width) / 2;
    const below = place ? place.bottom + 6 : innerHeight * 0.14;
    const isFitting = !place || below + height < innerHeight - 8 || place.top < height;
    style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
    style.top = `${isFitting ? below : place.top - height - 6}px`;
}
