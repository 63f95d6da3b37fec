; Included by electron-builder into the Windows installer (NSIS).

!macro customUnInstall
  ; A newer installer runs the old uninstaller first: the officer is not told then.
  ${IfNot} ${isUpdated}
    MessageBox MB_OK|MB_ICONINFORMATION "Chương trình đã được gỡ. Dữ liệu của văn phòng vẫn còn nguyên trong thư mục:$\r$\n$\r$\n$APPDATA\${APP_PRODUCT_FILENAME}\du-lieu$\r$\n$\r$\nCài lại chương trình thì dùng tiếp được dữ liệu này. Bản sao lưu ở thư mục khác hoặc trên USB cũng không bị xóa." /SD IDOK
  ${EndIf}
!macroend
