# The service. No build step: Node 24 runs the TypeScript as it is.
FROM node:24-bookworm-slim

ENV NODE_ENV=production \
    POSTHORN_HOST=0.0.0.0 \
    POSTHORN_PORT=3000 \
    POSTHORN_DATA_DIR=/data

WORKDIR /app
COPY package.json package-lock.json ./
# The image has Node 24 already, so the optional packages that bring it are left out.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

COPY src ./src
COPY views ./views
COPY public ./public
COPY content ./content
COPY locales ./locales

# Reports are all that is written, and only the service's own user reads them.
RUN mkdir -p /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.POSTHORN_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "src/main.ts"]
