// Signing in: a token is sent once, and the reply sets a cookie that scripts cannot read.

// Sign in at an address; resolves to who it is, or to what is wrong.
export async function signIn(address, token) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  try {
    const reply = await fetch(address, { method: "POST", headers, body: JSON.stringify({ token: token.trim() }) });
    const { subject, message } = await reply.json();
    return reply.ok ? { subject } : { message };
  } catch {
    return { message: "The service does not answer; try again." };
  }
}

// Have a form sign in, and then do something with who it is.
export function followForm(form, address, done) {
  const problem = form.querySelector("[role=alert]"), { token } = form.elements;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    const { subject, message } = await signIn(address, token.value);
    problem.textContent = message ?? "";
    if (message) token.select();
    else done(subject);
  });
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

let dialog = null, page = null, isSigningOut = false;

// Tabs of one browser share a session. Each tells the others who is signed in, and leaves when it belongs to another one:
// what was typed in it is kept for that one, and never sent under another name. One who is the same may have other roles.
export function shareSession(subject, place, { leave, renew }) {
  const channel = new BroadcastChannel(`fastproto.session ${place}`);
  page = { subject, channel, leave, renew };
  channel.onmessage = ({ data }) => follow(data);
  channel.postMessage(subject);
}

// Somebody has signed in, here or in another tab, or nobody is any longer.
function follow(subject) {
  if (page && subject !== page.subject) return page.leave();
  dialog?.close();
  page?.renew().catch(() => {}); // Without an answer it is asked again before rows are listed
  dispatchEvent(new Event("online"));
}

// Whoever signs out is not asked to sign in again when the sockets of the session end.
export function noteSigningOut(isUnderWay) {
  isSigningOut = isUnderWay;
}

export function tellSignedOut() {
  page?.channel.postMessage("");
}

// Ask a person whose session has ended to sign in again; streams go on from where they were.
export function askToSignIn(address) {
  if (dialog || isSigningOut) return;
  const token = make("input", { name: "token", type: "password", autocomplete: "current-password", required: true });
  const form = make("form", {}, make("label", {}, "Your session has ended. Token: ", token), " ",
    make("button", {}, "Sign in"), make("p", {}));
  form.lastChild.setAttribute("role", "alert");
  dialog = make("dialog", { ariaLabel: "Sign in" }, form);
  document.body.append(dialog);
  dialog.showModal();
  const close = () => {
    dialog?.remove();
    dialog = null;
  };
  dialog.addEventListener("close", close);
  followForm(form, address, (subject) => {
    close();
    page?.channel.postMessage(subject);
    follow(subject);
  });
}
