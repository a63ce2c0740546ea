// Who is signed in, and the button that ends the session of this browser.
import { noteSigningOut, tellSignedOut } from "./session.js";
import { html, useEffect, useState } from "./third_party.js";

const HEADERS = { "Content-Type": "application/json", Accept: "application/json" };
const UNSAVED = "What is typed here and not saved would be lost. Sign out all the same?";

// The answer to a request as JSON; null for a refusal.
async function ask(app, method, path, body) {
  const { status, bytes } = await app.transport.request(method, path, { headers: HEADERS, body });
  return status === 200 ? JSON.parse(new TextDecoder().decode(bytes)) : null;
}

// Nothing of one person stays for the next one: neither drafts, nor writes that wait for the service.
function forget({ drafts, outbox }) {
  for (const place of [drafts.store, outbox.kept.place]) sessionStorage.removeItem(place);
  drafts.entries.clear();
  outbox.outage.value = null;
}

// Load the page again, or another one, without asking: what was typed is kept for the one who typed it.
export function leave(app, address) {
  app.isLeaving = true;
  if (address) location.assign(address);
  else location.reload();
}

async function signOut(app) {
  if ((app.drafts.entries.size || app.outbox.size) && !confirm(UNSAVED)) return;
  noteSigningOut(true);
  try {
    const ended = await ask(app, "POST", "signout", "{}");
    if (ended) {
      forget(app);
      tellSignedOut();
      return leave(app, ended.providerUrl);
    }
    app.say("You are signed out already.");
  } catch {
    app.say("The service does not answer, so you are still signed in.");
  }
  noteSigningOut(false);
}

export function Account({ app }) {
  const [session, setSession] = useState(null);
  useEffect(() => void ask(app, "GET", "signin").then(setSession, () => {}), [app]);
  if (!session?.subject) return null;
  return html`<p class="account">
    <span class="unseen">Signed in as </span><bdi title="Signed in">${session.subject}</bdi>
    ${session.isSession && html` <button type="button" onClick=${() => signOut(app)}>Sign out</button>`}
  </p>`;
}
