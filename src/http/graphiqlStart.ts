/**
 * The script that starts GraphiQL in its page. It is text because it runs in the browser, which the compiler's library
 * does not know. What differs from page to page stands in attributes of `#graphiql`, so that no script is inline.
 *
 * What GraphiQL would keep in `localStorage` (documents, variables, tokens) stays in a map that dies with the page. The
 * nonce lets it add the style elements that it needs under a policy that allows no inline style.
 */
export const graphiqlStart = `'use strict';
(() => {
  const root = document.getElementById('graphiql');
  window.__webpack_nonce__ = document.currentScript.nonce;
  const held = new Map();
  const storage = {
    get length() { return held.size; },
    getItem: (key) => (held.has(key) ? held.get(key) : null),
    setItem: (key, value) => { held.set(key, String(value)); },
    removeItem: (key) => { held.delete(key); },
    clear: () => { held.clear(); },
  };
  const fetcher = async (request, options) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...((options && options.headers) || {}),
      },
      body: JSON.stringify(request),
    });
    return response.json();
  };
  const { query, headers } = root.dataset;
  ReactDOM.createRoot(root).render(React.createElement(GraphiQL, {
    fetcher,
    storage,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: headers ? 'headers' : true,
    ...(query ? { defaultQuery: query } : {}),
    ...(headers ? { defaultHeaders: headers } : {}),
  }));
})();
`;

/** Lets GraphiQL fill the window: its own style sheet takes the height that it is given. */
export const graphiqlLayout = `html, body, #graphiql { height: 100%; margin: 0; }
body { overflow: hidden; }
`;
