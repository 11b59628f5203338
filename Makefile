# Every habit has a target: `make help`. PORT=9080 moves every port; SIMULATE=off keeps the synthetic region quiet, TRACES=off spares the trace page, TRAINING=off the learning of the first start.
.DEFAULT_GOAL := help
.PHONY: help run stop reset demo build portal test audit test-servers format test-containers bench bench-compare bench-kernel images test-cluster mutation fuzz unverified-facts hazard-log chaos chaos-selftest alerts test-rolling test-restore
BIN := platform/local/bin

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 25

run: build ## the whole platform on this machine; Ctrl-C stops it
	@exec $(BIN)/launch run

stop: ## stops a platform that runs in another terminal, and whatever one that was killed left behind
	@exec $(BIN)/launch stop

reset: ## stops it and forgets all its data
	@exec $(BIN)/launch reset

demo: build ## plays one good day, vein to vein, against the running platform; ARGUMENTS=carry-on goes on after a step that failed
	@exec $(BIN)/launch demo $(ARGUMENTS)

build: portal ## builds what has changed, without testing it
	@$(BIN)/build

portal: ## builds the portal where its sources have changed
	@$(BIN)/portal

test: ## everything that is tested
	@exec $(BIN)/test

unverified-facts: ## writes docs/clinical-safety/unverified-facts.md from the sources in the tables of platform/blood and of donor eligibility
	@exec $(BIN)/unverified-facts

hazard-log: ## writes docs/clinical-safety/hazard-log.md from hazards.yaml
	@exec $(BIN)/hazard-log

alerts: ## the alert rules and their tests (promtool; Debian's is fetched where there is none)
	@exec $(BIN)/alerts

audit: ## what we ship: bills of materials, licences, pinned versions, secrets
	@exec $(BIN)/audit

test-containers: ## the integration tests once more, against PostgreSQL, Kafka and Keycloak in containers
	@exec $(BIN)/test-containers

test-servers: ## PostgreSQL, Kafka and Keycloak for tests, until Ctrl-C; prints what other terminals need
	@exec $(BIN)/test-servers

chaos: build ## faults under load, then an independent check (docs/reliability.md): SEED=1 ROUNDS=5
	@exec $(BIN)/chaos run

test-rolling: build ## an upgrade under load, instance by instance: no request may fail (docs/reliability.md); PREVIOUS=none restarts this release, ROLL_BACK=on also goes back
	@exec $(BIN)/chaos rolling

test-restore: build ## loses Kafka, then everything but the backups, and restores it (docs/operations/backup-restore.md)
	@exec $(BIN)/chaos restore

chaos-selftest: build ## plants bugs to see that the check finds each
	@exec $(BIN)/chaos selftest

format: ## formats all Java
	@. $(BIN)/tools && mvn -q spotless:apply

bench: build ## ratios against peers, and where they stand; QUICK=1 some minutes, rough; ONLY=P1,P6 some of them
	@exec $(BIN)/bench bench

bench-compare: ## the last run against the one before it; AGAINST=<file in .local/bench> against that one
	@exec $(BIN)/bench compare $(AGAINST)

bench-kernel: ## what reading a label and deciding about a unit cost, in microseconds (JMH); QUICK=1 rough
	@exec $(BIN)/bench-kernel

images: ## an image of each part, tried as a cluster would run it (Docker; PARTS="outcome gateway" some; BASE=<image with a Java 25>)
	@exec deploy/images/build

test-cluster: ## the chart on a real Kubernetes, as the guide says (deploy/cluster; root on Debian 12, most of an hour)
	@exec deploy/cluster/test

mutation: ## which changes of platform/blood would no test notice (PIT)? Fails below 90 % noticed; THREADS=1 leaves a processor to others
	@exec $(BIN)/mutation

fuzz: ## any text at all to every reader of platform/blood (Jazzer): INPUTS=10000000 or MINUTES=5, whichever is first
	@exec $(BIN)/fuzz
