import type { Server } from 'node:http';

/** An address to serve on: its port, and the environment variable that sets it. */
export interface Place {
  readonly port: number;
  readonly variable: 'PORT' | 'PARTNER_PORT';
}

/** The interface to listen on: that of this machine only, unless `HOST` names another, such as `0.0.0.0` for all. */
const host = process.env.HOST || '127.0.0.1';

/**
 * Reads a port from the environment.
 *
 * @throws if the variable is set to something else.
 * @example portFrom('PORT', 8080) // { port: 8080, variable: 'PORT' }
 */
export const portFrom = (variable: Place['variable'], fallback: number): Place => {
  const text = process.env[variable] || `${fallback}`;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return { port, variable };
  throw new Error(`${variable} is "${text}": set it to a port from 0 to 65535.`);
};

/**
 * Starts to listen.
 *
 * @returns the address for a browser on this machine, such as `http://localhost:8080`.
 * @throws if the port or the host cannot be used.
 */
export const listen = (server: Server, { port, variable }: Place): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const another = `set ${variable} to another port, such as ${variable}=${port + 10}.`;
      if (code === 'EADDRINUSE') reject(new Error(`Port ${port} is in use: ${another}`));
      else if (code === 'EACCES') reject(new Error(`Port ${port} cannot be used (EACCES): ${another}`));
      else
        reject(new Error(`HOST is "${host}", which cannot be used (${code}): set it to an address of this machine.`));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
