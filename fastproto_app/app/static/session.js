// Signing in: a token is sent once, and the reply sets a cookie that scripts cannot read.

// Sign in at an address; resolves to what is wrong, or to an empty text.
export async function signIn(address, token) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  try {
    const reply = await fetch(address, { method: "POST", headers, body: JSON.stringify({ token: token.trim() }) });
    return reply.ok ? "" : (await reply.json()).message;
  } catch {
    return "The service does not answer; try again.";
  }
}

// Have a form sign in, and then do something.
export function followForm(form, address, done) {
  const problem = form.querySelector("[role=alert]"), { token } = form.elements;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    problem.textContent = await signIn(address, token.value);
    if (problem.textContent) token.select();
    else done();
  });
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

let dialog = null;

// Ask a person whose session has ended to sign in again; streams go on from where they were.
export function askToSignIn(address) {
  if (dialog) return;
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
  followForm(form, address, () => {
    close();
    dispatchEvent(new Event("online"));
  });
}
