import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './http-problem.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Asset {
  body: Buffer;
  type: string;
  hash: string;
}

/** Everything below /assets/, held in memory. Its URL changes with its content, so it may be cached for good. */
export interface Assets {
  url(name: string): string;
  names(): string[];
}

/**
 * Reads public/ once: scripts and pictures as they are, the style sheets of public/css joined in the order of their
 * names to `site.css`. `extra` adds files that are computed.
 */
export async function serveAssets(
  app: FastifyInstance,
  publicDir: string,
  extra: Record<string, string>,
): Promise<Assets> {
  const assets = new Map<string, Asset>();
  const add = (name: string, body: Buffer) => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    assets.set(name, { body, hash, type: types[extname(name)] ?? 'application/octet-stream' });
  };
  for (const name of await filesOf(publicDir)) add(name, await readFile(join(publicDir, name)));
  add('site.css', await joinStyleSheets(join(publicDir, 'css')));
  for (const [name, text] of Object.entries(extra)) add(name, Buffer.from(text));

  app.get<{ Params: { hash: string; name: string } }>('/assets/:hash/:name', async (request, reply) => {
    const asset = assets.get(request.params.name);
    if (asset === undefined) throw new HttpProblem(404, 'not-found');
    // A page of an older release may ask for an older hash: it gets the present file, but not for good.
    const current = asset.hash === request.params.hash;
    reply.header('cache-control', current ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.type(asset.type).send(asset.body);
  });
  return {
    names: () => [...assets.keys()],
    url(name) {
      const asset = assets.get(name);
      if (asset === undefined) throw new Error(`public/ has no ${name}`);
      return `/assets/${asset.hash}/${name}`;
    },
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function joinStyleSheets(folder: string): Promise<Buffer> {
  const names = (await filesOf(folder)).sort();
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
}
