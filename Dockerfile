# saksgraf for servers: the program, sentence-transformers and one model, nothing fetched when it runs.
FROM python:3.12-slim AS built

ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /venv
ENV PATH=/venv/bin:$PATH
WORKDIR /source
COPY requirements.lock requirements-servers.lock ./
RUN pip install --require-hashes -r requirements.lock && pip install --require-hashes -r requirements-servers.lock
COPY pyproject.toml README.md LICENSE ./
COPY graph graph
COPY search search
COPY ingest ingest
COPY ui ui
COPY samples samples
RUN pip install --no-deps --no-build-isolation .
ARG MODEL=intfloat/multilingual-e5-large
ENV HF_HOME=/model
RUN python -c "import sys; from sentence_transformers import SentenceTransformer; SentenceTransformer(sys.argv[1])" "$MODEL"

FROM python:3.12-slim
RUN useradd --create-home --uid 10001 saksgraf && mkdir /workspace && chown saksgraf /workspace
COPY --from=built /venv /venv
COPY --from=built --chown=saksgraf /model /model
ENV PATH=/venv/bin:$PATH HF_HOME=/model HF_HUB_OFFLINE=1 SAKSGRAF_HOME=/workspace PYTHONUNBUFFERED=1
USER saksgraf
WORKDIR /home/saksgraf
VOLUME /workspace
EXPOSE 8501
ENTRYPOINT ["saksgraf"]
CMD ["serve", "--address", "0.0.0.0", "--port", "8501", "--no-open"]
