# Functions of .ci/run: the packaged service, started and asked as its users would.
readonly project=career-atlas-ci work=target/ci
readonly flagship='query { skillGap(from: {role: "project-manager"}, to: "product-manager") { transferability carriesOver { skill { id } } toDevelop { skill { id } reason } toolsToLearn { id } certificationsToEarn { certification { id } } } }'
current="start"

step() { current=$1; printf '\n==> %s\n' "$1"; }

fail() { printf 'FAILED: %s\n' "$*" >&2; return 1; }

has_chromium() { [ -x "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("localhost", 0)); print(s.getsockname()[1])'; }

# A JDK 25, wherever the machine keeps it.
java25() {
  local java
  for java in "${JAVA_HOME:-/none}/bin/java" /usr/lib/jvm/*/bin/java "$(command -v java)"; do
    if [ -x "$java" ] && "$java" -version 2>&1 | grep -q 'version "25'; then echo "$java"; return; fi
  done
  fail "no Java 25 found"
}

# Compose, version 2 or the older docker-compose.
compose() {
  local compose=(docker compose)
  docker compose version >/dev/null 2>&1 || compose=(docker-compose)
  "${compose[@]}" -p "$project" -f docker-compose.yml -f .ci/compose.yaml "$@"
}

# Java that is too old is told so in one line.
tells_older_java() { # jar
  local java out
  for java in /usr/lib/jvm/*17*/bin/java; do
    [ -x "$java" ] || continue
    out=$("$java" -jar "$1" 2>&1) && fail "the jar runs on $java"
    [ "$(wc -l <<<"$out")" = 1 ] && grep -q 'install JDK 25' <<<"$out" || fail "on $java the jar says: $out"
  done
}

no_engine_inside() {
  if unzip -l "$1" | grep -E 'BOOT-INF/lib/(neo4j-(kernel|io|bolt|cypher|lucene)[-a-z]*-20|lucene|neo4j-20)' | grep -v -E 'cypher-dsl|bolt-connection'; then
    fail "$1 contains a database engine"
  fi
}

# The jar lists what it is made of. Spring Boot adds a tool of its own while it packs.
lists_its_parts() { # jar
  python3 - "$1" <<'P' || fail "the SBOM of $1 is not what the jar holds"
import json, sys, zipfile
jar = zipfile.ZipFile(sys.argv[1])
sbom = json.loads(jar.read("META-INF/sbom/application.cdx.json"))
required = {f"{part['name']}-{part['version']}.jar" for part in sbom["components"] if part.get("scope") != "optional"}
held = {name.rsplit("/", 1)[1] for name in jar.namelist() if name.startswith("BOOT-INF/lib/") and name.endswith(".jar")}
missing = {name for name in held - required if not name.startswith("spring-boot-jarmode-tools")}
print(len(held), "libraries in the jar,", len(sbom["components"]), "in the SBOM; not listed:", *sorted(missing))
assert len(held) > 50 and not missing
P
}

wait_until_ready() { # port
  local _
  for _ in $(seq 120); do
    curl -fs -o "$work/readiness.json" -m 5 "http://localhost:$1/actuator/health/readiness" && return
    sleep 1
  done
  fail "not ready on port $1 within two minutes"
}

ask_flagship() { # port
  python3 -c 'import json, sys; print(json.dumps({"query": sys.argv[1]}))' "$flagship" >"$work/question.json"
  curl -fsS -m 30 -H 'Content-Type: application/json' -d @"$work/question.json" "http://localhost:$1/graphql" >"$work/answer.json"
  python3 - "$work/answer.json" <<'P' || fail "the flagship answer is wrong: $(cat "$work/answer.json")"
import json, sys
answer = json.load(open(sys.argv[1]))
gap = answer["data"]["skillGap"]
develop = [shortfall["skill"]["id"] for shortfall in gap["toDevelop"]]
assert "errors" not in answer and "product-strategy-thinking" in develop and 0 < gap["transferability"] < 1
print("transferability", gap["transferability"], "to develop", *develop)
P
}

start_jar() {
  local bolt_port password=jar-smoke-test _
  bolt_port=$(free_port) jar_port=$(free_port)
  docker run -d --name "$project-neo4j" -p "$bolt_port:7687" -e "NEO4J_AUTH=neo4j/$password" neo4j:2026.08.1-community >/dev/null
  SPRING_NEO4J_URI=bolt://localhost:$bolt_port SPRING_NEO4J_AUTHENTICATION_USERNAME=neo4j \
    SPRING_NEO4J_AUTHENTICATION_PASSWORD=$password SERVER_PORT=$jar_port \
    "$(java25)" -jar target/career-atlas-*.jar >"$work/jar.log" 2>&1 &
  jar_pid=$!
  wait_until_ready "$jar_port"
}

stop_jar() {
  kill "$jar_pid"
  wait "$jar_pid" || [ $? -eq 143 ] || fail "the service did not stop well"
  docker rm -fv "$project-neo4j" >/dev/null
}

summary() { grep -h -E '^Tests run' target/surefire-reports*/*.txt | awk -F'[:,]' '{run+=$2; bad+=$4+$6; skipped+=$8} END {print "tests", run, "failed", bad, "skipped", skipped}'; }

take_down() {
  mkdir -p "$work"
  [ -z "${jar_pid:-}" ] || kill "$jar_pid" 2>/dev/null || true
  docker rm -fv "$project-neo4j" >/dev/null 2>&1 || true
  compose down -v --remove-orphans >/dev/null 2>&1 || true
}

finish() {
  local status=$?
  if [ $status -ne 0 ]; then
    printf '\nFAILED in step: %s\n' "$current" >&2
    if [ -s "$work/jar.log" ]; then echo "--- $work/jar.log" >&2; tail -n 40 "$work/jar.log" >&2; fi
    compose logs --tail 40 2>/dev/null >&2 || true
  fi
  take_down
  exit $status
}

export NEO4J_PASSWORD=compose-smoke-test
ATLAS_PORT=$(free_port)
export ATLAS_PORT
