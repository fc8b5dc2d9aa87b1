// Tries to come back for as long as the tab is open: soon at first, then every ten seconds.
(() => {
  const delays = [500, 1000, 2000, 3000, 5000];
  const notice = document.getElementById('components-reconnect-modal');

  async function retry() {
    try {
      // False: the server is there but no longer knows this page. Everything is stored, so a reload shows it again.
      if (!await Blazor.reconnect()) location.reload();
    } catch {
      // The server cannot be reached yet: the notice stays.
    }
  }

  notice.addEventListener('components-reconnect-state-changed', event => {
    if (event.detail.state === 'rejected' || event.detail.state === 'resume-failed') location.reload();
  });
  document.getElementById('connection-retry').addEventListener('click', retry);
  for (const id of ['connection-reload', 'crash-reload']) {
    document.getElementById(id).addEventListener('click', () => location.reload());
  }

  document.addEventListener('visibilitychange', () => {
    const isLost = /components-reconnect-(show|failed)/.test(notice.className);
    if (document.visibilityState === 'visible' && isLost) retry();
  });

  Blazor.start({
    circuit: {
      reconnectionOptions: {
        maxRetries: 100000,
        retryIntervalMilliseconds: attempt => delays[attempt] ?? 10000,
      },
    },
  });
})();
