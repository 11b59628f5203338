import { useQuery } from "@tanstack/react-query";
import { Select } from "nhsuk-react-components";
import { get } from "../api/client";
import { words } from "../trace/trace";

export type Container = { kind: string; keptAt: string; minimum: number; maximum: number; minutes: number; mostUnits: number };

export const BOX = /^[A-Z0-9][A-Z0-9./-]{0,39}$/;

export const boxOf = (typed: string) => typed.trim().toUpperCase();

const useContainers = () => useQuery({ queryKey: ["containers"], queryFn: () => get<{ items: Container[] }>("/api/production/containers"), staleTime: 60_000 });

const hours = (minutes: number) => `${Math.round((minutes / 60) * 10) / 10} h`;

/** What may be packed today, with what it was validated for. */
export function ContainerKinds({ value, error, onChoose }: { value: string; error?: string; onChoose: (kind: string) => void }) {
  const containers = useContainers().data?.items ?? [];
  return (
    <Select id="container-kind" name="container-kind" label="Kind of container" labelProps={{ size: "s" }} error={error} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <Select.Option value="">Choose</Select.Option>
      {containers.map(({ kind, keptAt, minutes, mostUnits }) => (
        <Select.Option key={kind} value={kind}>
          {`${kind}: ${words(keptAt)}, ${hours(minutes)}, up to ${mostUnits} units`}
        </Select.Option>
      ))}
    </Select>
  );
}
