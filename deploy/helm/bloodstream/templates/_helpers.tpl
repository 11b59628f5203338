{{/* Facts of the parts, which no site chooses. */}}
{{- define "bloodstream.facts" -}}
{{ .Files.Get "files/parts.yaml" }}
{{- end }}

{{/* (root, name): what selects a part's pods. */}}
{{- define "bloodstream.selector" -}}
app.kubernetes.io/name: bloodstream
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{- define "bloodstream.labels" -}}
{{ include "bloodstream.selector" . }}
app.kubernetes.io/part-of: bloodstream
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{/* (root, name, digest): a part's image, by digest or by a version. */}}
{{- define "bloodstream.image" -}}
{{- $repository := printf "%s/%s" .root.Values.image.registry .name -}}
{{- if .digest -}}{{ $repository }}@{{ .digest }}
{{- else -}}{{ $repository }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end -}}
{{- end }}

{{/* What every container of ours may: nothing. */}}
{{- define "bloodstream.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "bloodstream.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: {drop: [ALL]}
{{- end }}

{{/* (root, name): where a part answers. */}}
{{- define "bloodstream.address" -}}
{{- $part := index .root.Values.parts .name -}}
{{- if $part.enabled -}}
http://{{ .root.Release.Name }}-{{ .name }}:{{ (index (include "bloodstream.facts" .root | fromYaml) .name).port }}
{{- else -}}
{{- required (printf "parts.%s is not enabled here: parts.%s.address says where it is" .name .name) $part.address -}}
{{- end -}}
{{- end }}

{{- define "bloodstream.issuer" -}}
{{- if .Values.keycloak.enabled -}}{{ .Values.signOn.issuer | default (printf "%s/realms/bloodstream" .Values.keycloak.url) }}
{{- else -}}{{ required "signOn.issuer: the realm, where keycloak.enabled is false" .Values.signOn.issuer }}
{{- end -}}
{{- end }}

{{- define "bloodstream.backchannel" -}}
{{- if .Values.signOn.backchannel -}}{{ .Values.signOn.backchannel }}
{{- else if .Values.keycloak.enabled -}}http://{{ .Release.Name }}-keycloak-service:8080/realms/bloodstream
{{- else -}}{{ include "bloodstream.issuer" . }}
{{- end -}}
{{- end }}

{{- define "bloodstream.kafkaServers" -}}
{{- if .Values.kafka.strimzi.enabled -}}{{ .Release.Name }}-kafka-kafka-bootstrap:{{ .Values.kafka.port }}
{{- else -}}{{ required "kafka.bootstrapServers, where kafka.strimzi.enabled is false" .Values.kafka.bootstrapServers }}
{{- end -}}
{{- end }}

{{- define "bloodstream.kafkaCa" -}}
{{- if .Values.kafka.strimzi.enabled -}}{{ .Release.Name }}-kafka-cluster-ca-cert{{ else }}{{ .Values.kafka.caSecret.name }}{{ end -}}
{{- end }}

{{/* (root, name): the Secret that a service signs on to Kafka with. */}}
{{- define "bloodstream.kafkaSecret" -}}
{{- $part := index .root.Values.parts .name -}}
{{- if .root.Values.kafka.strimzi.enabled -}}{{ .root.Release.Name }}-{{ .name }}
{{- else -}}{{ required (printf "parts.%s.kafkaSecret, where kafka.strimzi.enabled is false" .name) $part.kafkaSecret }}
{{- end -}}
{{- end }}

{{/* (root, name): a database as JSON: host, port, name, user, secret, key, ca, caKey. */}}
{{- define "bloodstream.database" -}}
{{- $own := (index .root.Values.parts .name).database -}}
{{- $fact := index (include "bloodstream.facts" .root | fromYaml) .name -}}
{{- $cluster := printf "%s-%s-db" .root.Release.Name .name -}}
{{- $found := dict "port" (int $own.port) "name" ($own.name | default $fact.database) "user" ($own.user | default $own.name | default $fact.database) -}}
{{- if .root.Values.database.cloudnativepg.enabled -}}
{{- $_ := set $found "host" (printf "%s-rw" $cluster) -}}
{{- $_ := set $found "secret" (printf "%s-app" $cluster) -}}
{{- $_ := set $found "key" "password" -}}
{{- $_ := set $found "ca" (printf "%s-ca" $cluster) -}}
{{- $_ := set $found "caKey" "ca.crt" -}}
{{- else -}}
{{- $_ := set $found "host" (required (printf "parts.%s.database.host, where database.cloudnativepg.enabled is false" .name) $own.host) -}}
{{- $_ := set $found "secret" (required (printf "parts.%s.database.passwordSecret.name, where database.cloudnativepg.enabled is false" .name) $own.passwordSecret.name) -}}
{{- $_ := set $found "key" $own.passwordSecret.key -}}
{{- $_ := set $found "ca" $own.caSecret.name -}}
{{- $_ := set $found "caKey" $own.caSecret.key -}}
{{- end -}}
{{- toJson $found -}}
{{- end }}

{{/* (root, name): the query of a database's URL; r2dbc and jdbc write the same two things differently. */}}
{{- define "bloodstream.r2dbcTls" -}}
{{- $database := include "bloodstream.database" . | fromJson -}}
sslMode={{ .root.Values.database.tls }}
{{- if and (eq .root.Values.database.tls "verify-full") $database.ca }}&sslRootCert=/etc/bloodstream/database-ca/ca.crt{{ end -}}
{{- end }}

{{- define "bloodstream.jdbcTls" -}}
{{- $database := include "bloodstream.database" . | fromJson -}}
sslmode={{ .root.Values.database.tls }}
{{- if eq .root.Values.database.tls "verify-full" -}}
{{- if $database.ca }}&sslrootcert=/etc/bloodstream/database-ca/ca.crt{{ else }}&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory{{ end -}}
{{- end -}}
{{- end }}

{{- define "bloodstream.telemetryEndpoint" -}}
{{- if .Values.telemetry.collector.enabled -}}http://{{ .Release.Name }}-collector:4318{{ else }}{{ .Values.telemetry.endpoint }}{{ end -}}
{{- end }}

{{/* (root, name): all that a part is told, without secrets, as YAML. */}}
{{- define "bloodstream.environment" -}}
{{- $part := index .root.Values.parts .name -}}
{{- $fact := index (include "bloodstream.facts" .root | fromYaml) .name -}}
{{- $values := .root.Values -}}
{{- $told := dict "SERVER_PORT" $fact.port "LOG_FORMAT" "json" "OIDC_ISSUER" (include "bloodstream.issuer" .root) -}}
{{- $_ := set $told "JAVA_TOOL_OPTIONS" (printf "-Xmx%dm -Xss512k -XX:+ExitOnOutOfMemoryError" (int $part.heap)) -}}
{{- with include "bloodstream.telemetryEndpoint" .root }}{{ $_ := set $told "OTEL_EXPORTER_OTLP_ENDPOINT" . }}{{ end -}}
{{- if $part.client }}{{ $_ := set $told "OIDC_CLIENT_ID" $part.client.id }}{{ end -}}
{{- if $part.settings }}{{ $_ := set $told "SPRING_CONFIG_ADDITIONAL_LOCATION" "file:/etc/bloodstream/settings/" }}{{ end -}}
{{- range $fact.calls }}
{{- $_ := set $told (printf "%s_URL" (. | replace "-" "_" | upper)) (include "bloodstream.address" (dict "root" $.root "name" .)) -}}
{{- end -}}
{{- if eq .name "gateway" -}}
{{- $_ := set $told "GATEWAY_URL" $values.url -}}
{{- $_ := set $told "OIDC_BACKCHANNEL" (include "bloodstream.backchannel" .root) -}}
{{- /* The caller's address, for the limit per address: only the edge reaches the gateway, so its word is good. */ -}}
{{- $_ := set $told "SERVER_FORWARD_HEADERS_STRATEGY" "native" -}}
{{- else -}}
{{- $database := include "bloodstream.database" . | fromJson -}}
{{- $_ := set $told "OIDC_JWKS_URI" (printf "%s/protocol/openid-connect/certs" (include "bloodstream.backchannel" .root)) -}}
{{- $_ := set $told "DATABASE_HOST" $database.host -}}
{{- $_ := set $told "DATABASE_PORT" (int $database.port) -}}
{{- $_ := set $told "DATABASE_NAME" $database.name -}}
{{- $_ := set $told "DATABASE_USER" $database.user -}}
{{- $_ := set $told "DATABASE_POOL" (int $values.database.pool) -}}
{{- $where := printf "%s:%d/%s" $database.host (int $database.port) $database.name -}}
{{- $_ := set $told "SPRING_R2DBC_URL" (printf "r2dbc:postgresql://%s?%s" $where (include "bloodstream.r2dbcTls" .)) -}}
{{- $_ := set $told "SPRING_FLYWAY_URL" (printf "jdbc:postgresql://%s?%s" $where (include "bloodstream.jdbcTls" .)) -}}
{{- $_ := set $told "KAFKA_BOOTSTRAP_SERVERS" (include "bloodstream.kafkaServers" .root) -}}
{{- $_ := set $told "TOPIC_PREFIX" $values.kafka.topicPrefix -}}
{{- $_ := set $told "BLOODSTREAM_JOURNAL_PARTITIONS" (int $values.kafka.partitions) -}}
{{- if ne $values.kafka.authentication "none" -}}
{{- $_ := set $told "SPRING_KAFKA_SECURITY_PROTOCOL" (eq $values.kafka.authentication "scram" | ternary "SASL_SSL" "SSL") -}}
{{- if include "bloodstream.kafkaCa" .root -}}
{{- $_ := set $told "SPRING_KAFKA_SSL_TRUSTSTORETYPE" "PEM" -}}
{{- $_ := set $told "SPRING_KAFKA_SSL_TRUSTSTORELOCATION" "file:/etc/bloodstream/kafka-ca/ca.crt" -}}
{{- end -}}
{{- end -}}
{{- if eq $values.kafka.authentication "tls" }}{{ $_ := set $told "SPRING_KAFKA_SSL_KEYSTORETYPE" "PEM" }}{{ end -}}
{{- if eq $values.kafka.authentication "scram" }}{{ $_ := set $told "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM" "SCRAM-SHA-512" }}{{ end -}}
{{- end -}}
{{- if eq .name "outcome" -}}
{{- $_ := set $told "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_BLOODSTREAM_TOKENURI" (printf "%s/protocol/openid-connect/token" (include "bloodstream.backchannel" .root)) -}}
{{- end -}}
{{- if $fact.mllp }}{{ $_ := set $told "MLLP_PORT" $fact.mllp }}{{ end -}}
{{- if $fact.watched }}{{ $_ := set $told "MANAGEMENT_SERVER_PORT" $fact.watched }}{{ end -}}
{{- if and (eq .name "lims-bridge") $part.lims.host -}}
{{- $_ := set $told "LIMS_HOST" $part.lims.host -}}
{{- $_ := set $told "LIMS_PORT" (int $part.lims.port) -}}
{{- $_ := set $told "LIMS_OWNER" (required "parts.lims-bridge.lims.owner: somebody answers for what waits" $part.lims.owner) -}}
{{- end -}}
{{- if and (eq .name "epr-bridge") $part.epr.url -}}
{{- $_ := set $told "EPR_FHIR_URL" $part.epr.url -}}
{{- $_ := set $told "EPR_OWNER" (required "parts.epr-bridge.epr.owner: somebody answers for what waits" $part.epr.owner) -}}
{{- end -}}
{{- if $part.importClaim }}{{ $_ := set $told "IMPORT_FOLDER" "/import" }}{{ end -}}
{{- range $name, $value := merge (dict) $part.environment $values.common.environment -}}
{{- $_ := set $told $name $value -}}
{{- end -}}
{{- range $name, $value := $told }}
{{ $name }}: {{ $value | toString | quote }}
{{- end -}}
{{- end }}

{{/* (root, name): the Secret with a bridge's own certificate for MLLP; blank: in the clear. */}}
{{- define "bloodstream.mllpSecret" -}}
{{- $part := index .root.Values.parts .name -}}
{{- with $part.mllp -}}
{{- if .tls.certManager.enabled -}}
{{- if .tls.secret }}{{ fail (printf "parts.%s.mllp.tls: secret, or certManager, and not both" $.name) }}{{ end -}}
{{ $.root.Release.Name }}-{{ $.name }}-mllp-tls
{{- else -}}{{ .tls.secret }}{{- end -}}
{{- end -}}
{{- end }}

{{/* (root, name): what a bridge is told of its certificates. Its migration is not: cert-manager makes them with the release only. */}}
{{- define "bloodstream.mllpEnvironment" -}}
{{- $part := index .root.Values.parts .name -}}
{{- if include "bloodstream.mllpSecret" . -}}
{{- $_ := required (printf "parts.%s.mllp.tls.trust.name: whose certificates are trusted" .name) $part.mllp.tls.trust.name -}}
SPRING_SSL_BUNDLE_PEM_MLLP_KEYSTORE_CERTIFICATE: file:/etc/bloodstream/mllp/tls.crt
SPRING_SSL_BUNDLE_PEM_MLLP_KEYSTORE_PRIVATEKEY: file:/etc/bloodstream/mllp/tls.key
SPRING_SSL_BUNDLE_PEM_MLLP_TRUSTSTORE_CERTIFICATE: file:/etc/bloodstream/mllp-trust/{{ $part.mllp.tls.trust.key }}
SPRING_SSL_BUNDLE_PEM_MLLP_RELOADONUPDATE: "true"
BLOODSTREAM_EXCHANGE_MLLP_SSLBUNDLE: mllp
{{- if not $part.mllp.tls.senders }}{{ fail (printf "parts.%s.mllp.tls.senders: which certificate may send in whose name (MSH-3, MSH-4)" .name) }}{{ end }}
{{- range $sender, $bound := $part.mllp.tls.senders }}
BLOODSTREAM_EXCHANGE_SENDERS_{{ upper $sender }}_APPLICATION: {{ $bound.application | quote }}
BLOODSTREAM_EXCHANGE_SENDERS_{{ upper $sender }}_FACILITIES: {{ join "," $bound.facilities | quote }}
BLOODSTREAM_EXCHANGE_SENDERS_{{ upper $sender }}_CERTIFICATES: {{ join "," $bound.certificates | quote }}
{{- end }}
{{- if ($part.lims).tls }}
BLOODSTREAM_EXCHANGE_PEERS_LIMS_SSLBUNDLE: mllp
{{- end }}
{{- else if ($part.lims).tls -}}
{{- fail (printf "parts.%s.lims.tls: it is called with the certificate of parts.%s.mllp.tls" .name .name) -}}
{{- else if (($part.mllp).tls).senders -}}
{{- fail (printf "parts.%s.mllp.tls.senders: nobody shows a certificate without mllp.tls.secret or certManager" .name) -}}
{{- end -}}
{{- end }}

{{/* (root, name): Secrets of the authorities that a part trusts, as JSON: name and key by the folder's name. */}}
{{- define "bloodstream.authorities" -}}
{{- $found := dict -}}
{{- if ne .name "gateway" -}}
{{- $database := include "bloodstream.database" . | fromJson -}}
{{- if and (eq .root.Values.database.tls "verify-full") $database.ca -}}
{{- $_ := set $found "database-ca" (dict "name" $database.ca "key" $database.caKey) -}}
{{- end -}}
{{- if ne .root.Values.kafka.authentication "none" -}}
{{- with include "bloodstream.kafkaCa" .root -}}
{{- $_ := set $found "kafka-ca" (dict "name" . "key" ($.root.Values.kafka.strimzi.enabled | ternary "ca.crt" $.root.Values.kafka.caSecret.key)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- toJson $found -}}
{{- end }}

{{/* (root, name): where it may write, and whom it trusts. */}}
{{- define "bloodstream.mounts" -}}
- {name: tmp, mountPath: /tmp}
{{- range $folder, $secret := include "bloodstream.authorities" . | fromJson }}
- {name: {{ $folder }}, mountPath: /etc/bloodstream/{{ $folder }}, readOnly: true}
{{- end }}
{{- end }}

{{- define "bloodstream.volumes" -}}
- name: tmp
  emptyDir: {sizeLimit: 256Mi}
{{- range $folder, $secret := include "bloodstream.authorities" . | fromJson }}
- name: {{ $folder }}
  secret: {secretName: {{ $secret.name }}, items: [{key: {{ $secret.key }}, path: ca.crt}]}
{{- end }}
{{- end }}

{{/* (root, name): environment variables that come from Secrets. */}}
{{- define "bloodstream.secretEnvironment" -}}
{{- $part := index .root.Values.parts .name -}}
{{- $from := dict -}}
{{- with $part.client }}{{ $_ := set $from "OIDC_CLIENT_SECRET" .secret }}{{ end -}}
{{- if ne .name "gateway" -}}
{{- $database := include "bloodstream.database" . | fromJson -}}
{{- $secret := dict "name" $database.secret "key" $database.key -}}
{{- $_ := set $from "DATABASE_PASSWORD" $secret -}}
{{- if eq .root.Values.kafka.authentication "tls" -}}
{{- $_ := set $from "SPRING_KAFKA_SSL_KEYSTOREKEY" (dict "name" (include "bloodstream.kafkaSecret" .) "key" "user.key") -}}
{{- $_ := set $from "SPRING_KAFKA_SSL_KEYSTORECERTIFICATECHAIN" (dict "name" (include "bloodstream.kafkaSecret" .) "key" "user.crt") -}}
{{- else if eq .root.Values.kafka.authentication "scram" -}}
{{- $_ := set $from "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG" (dict "name" (include "bloodstream.kafkaSecret" .) "key" "sasl.jaas.config") -}}
{{- end -}}
{{- end -}}
{{- range $name, $secret := merge (dict) $part.secretEnvironment $from }}
- name: {{ $name }}
  valueFrom: {secretKeyRef: {name: {{ $secret.name | quote }}, key: {{ $secret.key | quote }}}}
{{- end -}}
{{- end }}

{{/* The port of an address: the one that it names, else its scheme's. */}}
{{- define "bloodstream.portOf" -}}
{{- $url := urlParse . -}}
{{- $port := regexFind ":[0-9]+$" $url.host | trimPrefix ":" -}}
{{- $port | default (eq $url.scheme "https" | ternary "443" "80") -}}
{{- end }}

{{/* (of, peers): NetworkPolicy peers that must be there; `required` would let an empty list through, and that is everybody. */}}
{{- define "bloodstream.peers" -}}
{{- if not .peers }}{{ fail .of }}{{ end -}}
{{- toYaml .peers -}}
{{- end }}

{{/* (root, name): the rule that leads to a part's database. */}}
{{- define "bloodstream.toDatabase" -}}
{{- $database := (index .root.Values.parts .name).database -}}
{{- if .root.Values.database.cloudnativepg.enabled -}}
- to: [{podSelector: {matchLabels: {cnpg.io/cluster: {{ .root.Release.Name }}-{{ .name }}-db}}}]
  ports: [{protocol: TCP, port: 5432}]
{{- else -}}
- to: {{- include "bloodstream.peers" (dict "of" (printf "parts.%s.database.to: NetworkPolicy peers of its database" .name) "peers" $database.to) | nindent 4 }}
  ports: [{protocol: TCP, port: {{ $database.port }}}]
{{- end -}}
{{- end }}
