import { useQuery } from "@tanstack/react-query";
import { Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { get } from "../api/client";
import { useSession } from "../frame/session";
import { source, when } from "../trace/trace";
import { Problems } from "./Problems";
import { base, decides, type Kind, SERVICES, STANDINGS, type Version, versionName, whoDecides } from "./rules";

export function RuleList() {
  return (
    <>
      <title>Rules - Bloodstream</title>
      <h1>Rules</h1>
      {SERVICES.map((service) => (
        <OfService key={service} service={service} />
      ))}
    </>
  );
}

function OfService({ service }: { service: string }) {
  const rules = useQuery({ queryKey: ["rules", service], queryFn: () => get<{ items: Kind[] }>(base(service)) });
  return (
    <>
      <Problems error={rules.error} />
      {rules.isPending && <p role="status">Opening …</p>}
      {rules.data?.items.map((kind) => (
        <Versions key={kind.kind} service={service} kind={kind} />
      ))}
    </>
  );
}

function Versions({ service, kind }: { service: string; kind: Kind }) {
  const own = useSession().data?.roles ?? [];
  const folder = `/rules/${service}/${kind.kind}`;
  return (
    <section aria-labelledby={kind.kind}>
      <h2 id={kind.kind}>
        <span className="nhsuk-caption-l">{source(service)}</span> {kind.title}
      </h2>
      <p>{whoDecides(kind)}</p>
      <div className="rules-wide" role="region" aria-label={`Versions of ${kind.title}`} tabIndex={0}>
        <Table>
          <Table.Head>
            <Table.Row>
              {["Version", "Standing", "Holds from", "Until", "Author", "Not verified"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {kind.versions.map((version) => (
              <Line key={version.version} folder={folder} version={version} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {decides(kind.roles, own) && (
        <p>
          <Link to={`${folder}/draft`}>Draft a new version of {kind.title.toLowerCase()}</Link>
        </p>
      )}
    </section>
  );
}

function Line({ folder, version }: { folder: string; version: Version }) {
  const { text, color } = STANDINGS[version.standing];
  const planned = version.effectiveOn && `${version.effectiveOn}, when approved`;
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`${folder}/${version.version}`}>{versionName(version.version)}</Link>
      </Table.Cell>
      <Table.Cell>
        <Tag color={color}>{text}</Tag>
      </Table.Cell>
      <Table.Cell>{version.from ? when(version.from) : (planned ?? "the beginning")}</Table.Cell>
      <Table.Cell>{version.until ? when(version.until) : ""}</Table.Cell>
      <Table.Cell>{version.author ?? ""}</Table.Cell>
      <Table.Cell>{version.unverified === 0 ? "none" : version.unverified}</Table.Cell>
    </Table.Row>
  );
}
