/** Parts of a page, changed in place: lines by their id, so that focus, scroll and what was read aloud stay. */

export const part = (name, root = document) => root.querySelector(`[data-part="${name}"]`);

export const source = new WeakMap(); // what the server sent for an element, before times were made local

export function remember(root) {
  for (const element of root.querySelectorAll("[data-part], [data-keyed] > *")) source.set(element, element.innerHTML);
}

export function change(old, fresh) {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  if (source.get(old) === fresh.innerHTML) return;
  if (fresh.hasAttribute("data-keyed")) return mergeLines(old, fresh);
  source.set(old, fresh.innerHTML);
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  old.replaceChildren(...fresh.childNodes);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function mergeLines(old, fresh) {
  source.set(old, fresh.innerHTML);
  const before = new Map([...old.children].map((line) => [line.id, line]));
  const after = new Set([...fresh.children].map((line) => line.id));
  for (const [id, line] of before) if (!after.has(id)) line.remove();
  let place = old.firstElementChild;
  for (const line of [...fresh.children]) {
    const known = before.get(line.id);
    if (known) change(known, line);
    else source.set(line, line.innerHTML);
    if (known && known === place) place = place.nextElementSibling;
    else old.insertBefore(known ?? line, place);
  }
}
