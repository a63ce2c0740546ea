// The page to sign in, which stands at the address of the page that a person asked for.
import { followForm } from "./session.js";

// A person who comes here by a link of another website is not known at first, for the browser keeps the cookie to itself.
// A page of the service that goes on to the same address is; once, in case that it is not.
async function goOn(address) {
  const { pathname } = location, place = "fastproto.signin", isSecond = sessionStorage.getItem(place) === pathname;
  sessionStorage.removeItem(place);
  if (isSecond || pathname === address || form.dataset.problem) return;
  const reply = await fetch(address, { headers: { Accept: "application/json" } });
  if (!reply.ok) return;
  sessionStorage.setItem(place, pathname);
  location.replace(location.href);
}

const form = document.querySelector("form"), { base } = form.dataset;
followForm(form, `${base}signin`, () => {
  if (location.pathname === `${base}signin`) location.assign(base);
  else location.reload();
});
goOn(`${base}signin`).catch(() => {});
