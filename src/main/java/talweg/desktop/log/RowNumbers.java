package talweg.desktop.log;

import javafx.collections.ObservableListBase;

/// 0, 1, 2, …: the rows of a table by their numbers, so that a million rows need no room.
final class RowNumbers extends ObservableListBase<Integer> {
    private int size;

    RowNumbers(int size) {
        this.size = size;
    }

    /// More rows than before.
    void grow(int rows) {
        beginChange();
        nextAdd(size, rows);
        size = rows;
        endChange();
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object number) {
        return indexOf(number) >= 0;
    }

    @Override
    public int indexOf(Object number) {
        return number instanceof Integer n && n >= 0 && n < size ? n : -1;
    }

    @Override
    public int lastIndexOf(Object number) {
        return indexOf(number);
    }
}
