// The page of a service: everything in the element `page`.
import { mount } from "./page.js";

const element = document.getElementById("page");
try {
  const { heartbeat, title, guarded } = element.dataset;
  await mount(element, { options: { heartbeat: 1000 * Number(heartbeat), title, isGuarded: guarded !== undefined } });
} catch (error) {
  element.textContent = `The page could not start: ${error.message}. Load it again when the service is there.`;
}
