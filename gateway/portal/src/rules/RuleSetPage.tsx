import { useQuery } from "@tanstack/react-query";
import { BackLink, Details, InsetText, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { get } from "../api/client";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { Changes } from "./Changes";
import { Decide } from "./Decide";
import { Facts } from "./Facts";
import { Problems } from "./Problems";
import { ReplayResult } from "./ReplayResult";
import { actions, base, decides, kindName, type RuleSet, STANDINGS, versionName, whoDecides } from "./rules";

export function RuleSetPage({ service, kind, version }: { service: string; kind: string; version: string }) {
  const path = `${base(service)}/${kind}/${version}`;
  const set = useQuery({ queryKey: ["rules", service, kind, version], queryFn: () => get<RuleSet>(path) });
  const again = () => void set.refetch();
  return (
    <>
      <title>{`${kindName(kind)} - Bloodstream`}</title>
      <BackLink asElement={Link} to="/rules">
        All rules
      </BackLink>
      <Problems error={set.error} />
      {set.isPending && <p role="status">Opening …</p>}
      {set.data && <Whole path={path} set={set.data} onChange={again} />}
    </>
  );
}

function Whole({ path, set, onChange }: { path: string; set: RuleSet; onChange: () => void }) {
  const session = useSession().data ?? { user: "", roles: [] };
  const { text, color } = STANDINGS[set.standing.standing];
  return (
    <>
      <h1>
        <span className="nhsuk-caption-l">{kindName(set.kind)}</span> {versionName(set.standing.version)} <Tag color={color}>{text}</Tag>
      </h1>
      <p>{period(set)}</p>
      <p>{whoDecides(set)}</p>
      {set.reason && (
        <InsetText>
          <p>{set.reason}</p>
        </InsetText>
      )}
      <Changes set={set} />
      {set.standing.version > 0 && <ReplayResult replay={set.replay} />}
      <Facts path={path} set={set} user={session.user} decides={decides(set.roles, session.roles)} onChange={onChange} />
      <Details>
        <Details.Summary>The whole text</Details.Summary>
        <Details.Text>
          <pre className="rules-text" tabIndex={0} aria-label="The whole text" role="region">
            {set.text}
          </pre>
          <p>Fingerprint (SHA-256): {set.content}</p>
        </Details.Text>
      </Details>
      <Steps set={set} />
      <Decide key={set.standing.standing} path={path} set={set} allowed={actions(set, session)} onChange={onChange} />
    </>
  );
}

function period({ standing }: RuleSet): string {
  const until = standing.until ? ` until ${when(standing.until)}` : "";
  if (standing.version === 0) return `These are the rules that came with the software. They hold${until || " until others are approved"}.`;
  if (standing.from) return `Holds from ${when(standing.from)}${until}.`;
  return `Would hold from ${standing.effectiveOn}, when two people who did not write it approve it.`;
}

function Steps({ set }: { set: RuleSet }) {
  if (set.steps.length === 0) return null;
  return (
    <>
      <h2>Who did what</h2>
      <ul>
        {set.steps.map((step) => (
          <li key={`${step.act} ${step.by} ${step.at}`}>
            {sentence(step.act)} by {step.by}, {when(step.at)}
          </li>
        ))}
      </ul>
    </>
  );
}
