// Every module is one behaviour of the page; it is taken away by deleting its file and its line here.
import "./mention.js";
import "./edit.js";
import "./autosave.js";
import "./forms.js";
import "./reorder.js";
import "./drag.js";
import "./picker.js";
import "./find.js";
import "./faces.js";
import "./keys.js";
import "./theme.js";
import "./resume.js";

// What only some pages have is fetched only there; what is seldom touched, at its first touch.
document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches("[data-person-field]")) import("./person-field.js");
});
if (document.querySelector("[data-edit], [data-coach]")) import("./coach.js");
if (document.querySelector("[data-prose]")) import("./prose.js");
if (document.querySelector("[data-images]")) import("./images.js");
if (document.querySelector("[data-slider], [data-tenths]")) import("./slider.js");
if (document.querySelector("[data-check-in]")) import("./draft.js");
if (document.querySelector("[data-tenths]")) import("./score.js");
if (document.querySelector("[data-gap], [data-submit]")) import("./gap.js");
if (document.querySelector("[data-ties]")) import("./ties.js");
if (document.querySelector("[data-inbox]")) import("./inbox.js");
if (document.querySelector("[data-audience]")) import("./audience.js");
if (document.querySelector("[data-saved]")) import("./live.js");
if (document.querySelector("[data-map]")) import("./map.js");
if (document.querySelector("[data-threads]")) import("./threads.js");

document.documentElement.setAttribute("data-script", "");
