import { useParams } from "react-router";
import { DraftPage } from "./DraftPage";
import { RuleList } from "./RuleList";
import { RuleSetPage } from "./RuleSetPage";

export function RulesPage() {
  const { service, kind, version } = useParams();
  if (service && kind && version === "draft") return <DraftPage service={service} kind={kind} />;
  if (service && kind && version) return <RuleSetPage key={`${service}/${kind}/${version}`} service={service} kind={kind} version={version} />;
  return <RuleList />;
}
