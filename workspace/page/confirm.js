/** The «are you sure?» that an element may carry (a confirm object), asked before it is sent. */

import { el, newId } from "./dom.js";
import { drawText, plain } from "./mrkdwn.js";

/** Ask, when there is something to ask; answers whether to go on. */
export function confirmed(question, names) {
  if (!question) return Promise.resolve(true);
  const dialog = draw(question, names);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      answer(dialog.returnValue === "yes");
    });
  });
}

function draw(question, names) {
  const [title, body] = [newId("confirm"), newId("confirm")];
  const yes = ["button", question.style ?? "primary"].join(" ");
  const dialog = el("dialog", { class: "confirm", "aria-labelledby": title, "aria-describedby": body });
  const answer = (value) => () => dialog.close(value);
  dialog.append(
    el("h2", { id: title }, plain(question.title.text)),
    el("div", { id: body, class: "text" }, drawText(question.text, names)),
    el(
      "div",
      { class: "dialog-foot" },
      el("button", { type: "button", class: "button", onclick: answer("no") }, plain(question.deny.text)),
      el("button", { type: "button", class: yes, onclick: answer("yes") }, plain(question.confirm.text)),
    ),
  );
  return dialog;
}
