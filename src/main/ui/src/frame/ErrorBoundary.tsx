import './failure.css';

import { Component, type ReactNode } from 'react';

interface State {
  error: Error | null;
}

/** Shows an error of a screen, or a failure to load its code, in place of that screen. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div className="failure" role="alert">
        <p>
          <strong>Something went wrong on this page.</strong> {this.state.error.message}
        </p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    );
  }
}
