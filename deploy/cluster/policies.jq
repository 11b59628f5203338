# NetworkPolicies as rules for iptables-restore: POLICY-OUT for what pods send, POLICY-IN for what they get. Of three lists: pods, namespaces,
# policies. No more of the language than the chart speaks: labels to match, blocks of addresses, numbered ports.
def selects($labels):
  if .matchExpressions then error("matchExpressions are not known here") else . end
  | all((.matchLabels // {}) | to_entries[]; $labels[.key] == .value);

def ports:
  if .ports then .ports[] | "-p \(.protocol // "TCP" | ascii_downcase) --dport \(.port)" else "" end;

[.[0].items[] | select(.status.podIP and (.spec.hostNetwork | not))] as $pods
| (.[1].items | map({key: .metadata.name, value: ((.metadata.labels // {}) + {"kubernetes.io/metadata.name": .metadata.name})}) | from_entries) as $namespaces
| .[2].items as $policies

| def addresses($here):
    . as $peer
    | if .ipBlock then .ipBlock.cidr
      else
        $pods[]
        | . as $pod
        | select(if $peer.namespaceSelector then $peer.namespaceSelector | selects($namespaces[$pod.metadata.namespace]) else .metadata.namespace == $here end)
        | select(($peer.podSelector // {}) | selects($pod.metadata.labels // {}))
        | .status.podIP
      end;

  # Who is named by no policy of a direction may do as before; who is, may do what its policies say together.
  def rules($type; $direction; $peers; $own; $other; $chain):
    $pods[] as $pod
    | [$policies[]
        | select(.metadata.namespace == $pod.metadata.namespace and ((.spec.policyTypes // []) | index($type)))
        | select(.spec.podSelector | selects($pod.metadata.labels // {}))] as $its
    | select($its | length > 0)
    | (($its[] | .metadata.namespace as $here | .spec[$direction][]?
          | . as $rule
          | (if $rule[$peers] then $rule[$peers][] | addresses($here) else "0.0.0.0/0" end) as $address
          | $rule | ports | "-A \($chain) \($own) \($pod.status.podIP) \($other) \($address) \(.) -j RETURN"),
       "-A \($chain) \($own) \($pod.status.podIP) -j REJECT");

"*filter",
":POLICY-IN - [0:0]",
":POLICY-OUT - [0:0]",
rules("Ingress"; "ingress"; "from"; "-d"; "-s"; "POLICY-IN"),
rules("Egress"; "egress"; "to"; "-s"; "-d"; "POLICY-OUT"),
"COMMIT"
