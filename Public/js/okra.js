// Every module is one behaviour of the page; it is taken away by deleting its file and its line here.
import "./mention.js";
import "./edit.js";
import "./autosave.js";
import "./forms.js";
import "./reorder.js";
import "./drag.js";
import "./picker.js";
import "./person-field.js";
import "./prose.js";
import "./images.js";
import "./slider.js";
import "./draft.js";
import "./score.js";
import "./keys.js";
import "./theme.js";
import "./resume.js";

document.documentElement.setAttribute("data-script", "");
