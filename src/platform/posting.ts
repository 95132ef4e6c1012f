/**
 * Posts texts by name to an address of somebody else's, in a new tab that cannot reach back to this page; the answer
 * is shown there. To be called while the person's press still counts. False where the browser lets no tab open: then
 * nothing was sent.
 */
export function postInNewTab(
  address: string,
  fields: readonly { readonly field: string; readonly text: string }[],
): boolean {
  const name = `draw-the-line-${crypto.randomUUID()}`;
  // A form with a target of its own would not say that it was blocked.
  const tab = window.open('about:blank', name);
  if (tab === null) return false;
  tab.opener = null;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  form.target = name;
  form.hidden = true;
  for (const { field, text } of fields) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = field;
    input.value = text;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
  return true;
}
