import { NotificationBanner } from "nhsuk-react-components";

/** What was done, until something else is. Where a scan is waited for, it leaves the focus to that. */
export const Done = ({ children, leavesFocus = false }: { children?: string; leavesFocus?: boolean }) =>
  children ? (
    <NotificationBanner success title="Done" disableAutoFocus={leavesFocus}>
      <NotificationBanner.Heading>{children}</NotificationBanner.Heading>
    </NotificationBanner>
  ) : null;
