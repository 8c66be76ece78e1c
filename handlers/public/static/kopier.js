// «Kopier adressen»: den eneste delen av sidene som trenger JavaScript, og som vises da.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    const status = document.querySelector("[role=status]");
    status.textContent = "";
    status.textContent = button.dataset.copied;
  });
}
