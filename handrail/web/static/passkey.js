/**
 * Passkeys: ask our server for a challenge, let the browser's own dialogue answer it, send the answer as a form.
 *
 * A form with `data-passkey="get"` signs in, one with `"create"` makes a passkey; `data-ask` is where the challenge
 * comes from. Where a browser knows no passkeys the form stays hidden: there are other ways in.
 */

const API = window.PublicKeyCredential;

/** Ask for the options of a ceremony; a page instead of JSON is a refusal in words. */
async function ask(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.ask, { method: "POST", body });
  if (answer.ok) return answer.json();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  throw new Error(page.querySelector("#refused p, main p")?.textContent || form.dataset.failed);
}

async function answered(form) {
  const options = await ask(form);
  const made = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: API.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: API.parseRequestOptionsFromJSON(options) });
  return JSON.stringify(made.toJSON());
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!API?.parseCreationOptionsFromJSON) break;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    const button = form.querySelector("button");
    button.disabled = true;
    said.textContent = "";
    try {
      form.elements.answer.value = await answered(form);
      form.submit();
    } catch (error) {
      button.disabled = false;
      button.focus();
      said.textContent = error.name === "Error" ? error.message : form.dataset.failed;
    }
  });
}
