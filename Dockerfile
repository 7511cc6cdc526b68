FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY src src
COPY commands commands
# bench, train and questions are tools of the repository, and their packages go with the development ones; of
# onnxruntime-node, what is for other systems goes, 245 MB
RUN npm run build \
  && rm -r dist/src/bench dist/src/train dist/src/questions \
  && npm prune --omit=dev --no-audit --no-fund \
  && find node_modules/onnxruntime-node/bin/napi-v6 -mindepth 2 -maxdepth 2 \
    ! -path "*/linux/$(node -p process.arch)" -exec rm -r {} +

FROM node:22-slim
ENV NODE_ENV=production
ENV METRICS_PORT=9464
WORKDIR /app
COPY package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY content content
RUN mkdir data && chown node:node data
# node, by its number, so that a host can tell that it is not root
USER 1000:1000
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
CMD ["node", "dist/src/cli.js", "start"]
