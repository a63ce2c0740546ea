// The page of a service: everything in the element `page`.
import { leave } from "./account.js";
import { mount } from "./page.js";
import { shareSession } from "./session.js";

const element = document.getElementById("page");
try {
  const { heartbeat, title, subject } = element.dataset, isGuarded = subject !== undefined;
  const app = await mount(element, { options: { heartbeat: 1000 * Number(heartbeat), title, isGuarded, subject } });
  if (isGuarded) shareSession(subject, app.transport.url("."), { leave: () => leave(app), renew: () => app.renew() });
} catch (error) {
  element.textContent = `The page could not start: ${error.message}. Load it again when the service is there.`;
}
