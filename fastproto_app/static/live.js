// Keeps the page live: whenever an event arrives, the server renders the list anew.
const connection = document.getElementById("connection");
let delay = 500;
let refreshing = false;
let pending = false;

async function refresh() {
  if (refreshing) {
    pending = true;
    return;
  }
  refreshing = true;
  try {
    const page = new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html");
    document.getElementById("items").replaceWith(page.getElementById("items"));
  } catch {
    pending = false; // The server is away; the socket says so, and refreshes when it is back.
  }
  refreshing = false;
  if (pending) {
    pending = false;
    refresh();
  }
}

function connect() {
  const { protocol, host } = window.location;
  const socket = new WebSocket(`${protocol === "https:" ? "wss" : "ws"}://${host}/ws/items`);
  socket.onopen = () => {
    connection.textContent = "live";
    delay = 500;
  };
  socket.onmessage = refresh;
  socket.onclose = () => {
    connection.textContent = "reconnecting";
    setTimeout(connect, delay);
    delay = Math.min(delay * 2, 10_000);
  };
}

connect();
