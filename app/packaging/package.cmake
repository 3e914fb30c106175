# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
# What is installed, and the Debian package of it (`cpack` in the build folder). The kits of Android and iOS make packages
# of their own.
include(GNUInstallDirs)
install(TARGETS shopwalker)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/shopwalker
    RENAME copyright)
if(SHOPWALKER_APP)
    install(TARGETS shopwalker-app)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/shopwalker.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/shopwalker.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME shopwalker)
set(CPACK_PACKAGE_CONTACT "The Shopwalker developers")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Shopwalker guides a shopper through a checklist, reads the sites of a company and its rivals, and sets what was found
 side by side with its evidence. It holds the command line and the app for desktops and phones.")
if(CMAKE_CROSSCOMPILING)
    # dpkg-shlibdeps looks libraries up among the packages of this machine unless it is led to those built with.
    set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE arm64)
    set(CPACK_STRIP_EXECUTABLE aarch64-linux-gnu-strip)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS OFF)
else()
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
# Loaded while running, so no linker knows of them: the SQL driver, libcurl, and what the screens import.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libcurl4")
if(SHOPWALKER_APP)
    foreach(module qtqml qtqml-models qtqml-workerscript qtquick qtquick-window qtquick-templates qtquick-controls
            qtquick-layouts qtquick-dialogs qtquick-shapes qtcore qt-labs-folderlistmodel)
        string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qml6-module-${module}")
    endforeach()
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libqt6svg6, fonts-noto-core")
    # The camera: without them photos come from files alone. The desktop's own file dialogs: without them Qt's.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "qml6-module-qtmultimedia, gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad")
    string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS ", qt6-gtk-platformtheme, qt6-xdgdesktopportal-platformtheme")
endif()
include(CPack)
