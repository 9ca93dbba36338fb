import { Component, type ReactNode } from 'react';

interface State {
  error: Error | null;
}

/** Keeps a mistake of ours, or a part that could not be loaded, to the screen it happened on. */
export class Crash extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div className="failure" role="alert">
        <p>
          <strong>This screen could not be drawn.</strong> {this.state.error.message}
        </p>
        <button type="button" onClick={() => location.reload()}>
          Load it again
        </button>
      </div>
    );
  }
}
