// «Kopier adressen»: den eneste delen av sidene som trenger JavaScript, og som vises da.
for (const button of document.querySelectorAll("[data-copy]")) {
  const address = document.getElementById(button.dataset.copy);
  const status = document.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    status.textContent = (await copied(address)) ? button.dataset.copied : button.dataset.marked;
  });
}

// Uten https, og i apper som viser sider selv, må det kopieres på den gamle måten.
async function copied(address) {
  try {
    await navigator.clipboard.writeText(address.value);
    return true;
  } catch {
    address.select();
    return document.execCommand("copy");
  }
}
