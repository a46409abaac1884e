import { spawn } from 'node:child_process';

/** Asks the system to open an address; where it cannot, nothing happens, because the address is printed too. */
export function openBrowser(address: string): void {
  const [command, ...rest] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command!, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {
    // No browser is no failure: the user has the address.
  });
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
