const place = "okra-keys";

/** Single letters can be switched off, for those who speak to their computer. */
export function isWanted() {
    return localStorage.getItem(place) !== "off";
}

/** @param {boolean} wanted */
export function want(wanted) {
    localStorage.setItem(place, wanted ? "on" : "off");
}
