// The page to sign in, which stands at the address of the page that a person asked for.
import { followForm } from "./session.js";

const form = document.querySelector("form"), { base } = form.dataset;
followForm(form, `${base}signin`, () => {
  if (location.pathname === `${base}signin`) location.assign(base);
  else location.reload();
});
